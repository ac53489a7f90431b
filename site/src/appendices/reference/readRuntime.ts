import { join } from 'node:path';
import {
  Application,
  type Comment,
  type DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';
import { projectRoot } from '../../../../tools/course/index.ts';
import type { Described, Entry } from './entry.ts';

/** Public in TypeScript only because another file of the runtime calls it; the others have the tag `@internal`. */
const INTERNAL = /for the (?:runtime|loop)\b|for (?:traces|the trace)\b/i;

/** Everything that the runtime exports, with its docstrings. */
export async function readRuntime(): Promise<Entry[]> {
  const application = await Application.bootstrap({
    entryPoints: [join(projectRoot, 'runtime/index.ts')],
    tsconfig: join(projectRoot, 'tsconfig.json'),
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    excludeExternals: true,
    disableSources: true,
    skipErrorChecking: true, // `npm run types` checks.
    logLevel: 'Error',
    readme: 'none',
  });
  const project = await application.convert();
  if (!project) throw new Error('TypeDoc could not read runtime/index.ts. Does it compile?');
  return (project.children ?? []).map(readEntry);
}

function readEntry(declaration: DeclarationReflection): Entry {
  const { name, children = [] } = declaration;
  const members = children.filter(isShown).map(describe);
  return { name, kind: kindOf(declaration), members, ...describe(declaration) };
}

function isShown({ name, flags, inheritedFrom, overwrites, ...member }: DeclarationReflection) {
  const comment = textOf(member.comment ?? member.signatures?.[0]?.comment);
  const isOwn = !inheritedFrom && !(overwrites && comment === '');
  return (
    isOwn &&
    !flags.isPrivate &&
    !name.startsWith('[') &&
    name !== 'toString' &&
    !INTERNAL.test(comment)
  );
}

function kindOf({ kind }: DeclarationReflection): Entry['kind'] {
  if (kind === ReflectionKind.Function) return 'function';
  if (kind === ReflectionKind.Class) return 'class';
  return kind === ReflectionKind.Variable ? 'constant' : 'type';
}

function describe(declaration: DeclarationReflection): Described {
  const { signatures = [], comment, getSignature } = declaration;
  const texts = signatures.map(writeSignature);
  return {
    signatures: texts.length > 0 ? texts : writeValue(declaration),
    paragraphs: paragraphsOf(comment ?? signatures[0]?.comment ?? getSignature?.comment),
  };
}

function writeSignature({
  kind,
  name,
  parameters = [],
  typeParameters,
  type,
}: SignatureReflection) {
  const inputs = parameters.map(({ name, type, flags, defaultValue }) => {
    const optional = flags.isOptional || defaultValue !== undefined ? '?' : '';
    return `${flags.isRest ? '...' : ''}${name === '__namedParameters' ? 'options' : name}${optional}: ${type}`;
  });
  const types = typeParameters ? `<${typeParameters.map(({ name }) => name).join(', ')}>` : '';
  const made = kind === ReflectionKind.ConstructorSignature;
  return `${made ? `new ${type}` : `${name}${types}`}(${inputs.join(', ')})${made ? '' : `: ${type}`}`;
}

function writeValue({ kind, name, type, getSignature, flags }: DeclarationReflection): string[] {
  const value = type ?? getSignature?.type;
  if (!value) return [];
  if (kind === ReflectionKind.TypeAlias) return [`type ${name} = ${value}`];
  return [`${name}${flags.isOptional ? '?' : ''}: ${value}`];
}

function paragraphsOf(comment: Comment | undefined): string[] {
  return textOf(comment)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function textOf(comment: Comment | undefined): string {
  return comment?.summary.map(({ text }) => text).join('') ?? '';
}
