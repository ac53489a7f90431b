import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const METADATA = 'submission_metadata.yml';

export interface GradescopeSubmission {
  readonly name?: string;
  readonly id?: string;
  readonly email?: string;
  readonly submitted?: Date;
}

/** What Gradescope's export of submissions tells about each folder `submission_98765`. Its keys are Ruby's symbols. */
export function readGradescopeExport(folder: string): Map<string, GradescopeSubmission> {
  const file = join(folder, METADATA);
  const found = new Map<string, GradescopeSubmission>();
  if (!existsSync(file)) return found;
  for (const [key, value] of Object.entries(toFields(readYaml(file))))
    found.set(key, readSubmission(toFields(value)));
  return found;
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Then the folders' own names have to do.
  }
}

function readSubmission(fields: Readonly<Record<string, unknown>>): GradescopeSubmission {
  const submitters = fields[':submitters'];
  const submitter = toFields(Array.isArray(submitters) ? submitters[0] : undefined);
  const submitted = new Date(String(fields[':created_at']));
  const text = (key: string, value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? { [key]: String(value) } : {};
  return {
    ...text('name', submitter[':name']),
    ...text('id', submitter[':sid']),
    ...text('email', submitter[':email']),
    ...(Number.isNaN(submitted.getTime()) ? {} : { submitted }),
  };
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
