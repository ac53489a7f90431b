import { type Node, visit } from 'yaml';
import { type Limits, limitNames } from '../sandbox/layers/limits.ts';
import {
  type ExerciseSettings,
  type LatePolicy,
  noSettings,
  type Settings,
  type Visibility,
  visibilities,
} from './settings.ts';
import { YamlReader } from './yamlReader.ts';

/** Reads a file of settings. Raises UsageError with file, line and rule for the first thing in it that is wrong. */
export function readSettings(file: string): Settings {
  const yaml = new YamlReader(file);
  const top = yaml.fields(yaml.root, 'The file', [
    'title',
    'exercises',
    'limits',
    'late',
    'visibility',
    'hidden_tests',
  ]);
  const visibility = readVisibility(yaml, top.get('visibility'), 'visibility', 'visible');
  const exercises = top.get('exercises');
  const late = top.get('late');
  const title = top.get('title');
  if (late === undefined) refuseAfterDue(yaml, yaml.root);
  return {
    title: title ? yaml.text(title, 'title') : noSettings.title,
    exercises:
      exercises &&
      yaml.items(exercises, 'exercises').map((item) => readExercise(yaml, item, visibility)),
    limits: readLimits(yaml, top.get('limits')),
    late: late && readLate(yaml, late),
    hiddenTests: readVisibility(
      yaml,
      top.get('hidden_tests'),
      'hidden_tests',
      noSettings.hiddenTests,
    ),
    visibility,
  };
}

/** Nobody could know when that is. */
function refuseAfterDue(yaml: YamlReader, node: Node | null): void {
  visit(node, {
    Scalar(_key, scalar) {
      if (scalar.value === 'after due')
        throw yaml.wrong(scalar, '"after due" needs a time: late, with "due" in it');
    },
  });
}

function readVisibility(
  yaml: YamlReader,
  node: Node | undefined,
  name: string,
  otherwise: Visibility,
): Visibility {
  return node ? yaml.oneOf(node, name, visibilities) : otherwise;
}

/** `- tasks`, `- tasks/overlap`, or the same as a field `name` with more beside it. */
function readExercise(yaml: YamlReader, node: Node, visibility: Visibility): ExerciseSettings {
  if (!('items' in node)) return { name: yaml.text(node, 'an exercise'), limits: {}, visibility };
  const known = ['name', 'points', 'limits', 'visibility'];
  const fields = yaml.fields(node, 'An exercise', known);
  const name = fields.get('name');
  const points = fields.get('points');
  if (name === undefined) throw yaml.wrong(node, 'an exercise must have a name');
  return {
    name: yaml.text(name, 'name'),
    ...(points && { points: yaml.number(points, 'points', 0) }),
    limits: readLimits(yaml, fields.get('limits')),
    visibility: readVisibility(yaml, fields.get('visibility'), 'visibility', visibility),
  };
}

function readLimits(yaml: YamlReader, node: Node | undefined): Partial<Limits> {
  const limits: Partial<Record<keyof Limits, number>> = {};
  const fields = yaml.fields(node ?? null, 'limits', limitNames);
  for (const name of limitNames) {
    const field = fields.get(name);
    if (field) limits[name] = yaml.number(field, `limits.${name}`, LEAST[name]);
  }
  return limits;
}

/** Below these no honest answer runs. */
const LEAST: Limits = {
  seconds: 0.1,
  cpu: 1,
  memory: 64,
  processes: 1,
  output: 1,
  files: 32, // A Node that starts has two dozen open.
};

function readLate(yaml: YamlReader, node: Node): LatePolicy {
  const known = ['due', 'grace_minutes', 'deduction_per_day', 'most_days'];
  const fields = yaml.fields(node, 'late', known);
  const number = (name: string, otherwise: number, most?: number) => {
    const field = fields.get(name);
    return field ? yaml.number(field, `late.${name}`, 0, most) : otherwise;
  };
  const due = fields.get('due');
  if (due === undefined) throw yaml.wrong(node, 'late must have a time "due"');
  return {
    due: yaml.time(due, 'late.due'),
    graceMinutes: number('grace_minutes', 0),
    deductionPerDay: number('deduction_per_day', 0, 100),
    mostDays: number('most_days', Number.POSITIVE_INFINITY),
  };
}
