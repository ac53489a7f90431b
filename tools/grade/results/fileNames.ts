import { digest } from '../jobs/digest.ts';

/** A student's or an exercise's name as the name of a file: readable, safe everywhere, and different for different names. */
export function toFileName(name: string): string {
  if (/^[a-z0-9][a-z0-9.-]{0,60}$/.test(name) && !name.endsWith('.')) return name;
  const readable = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${readable || 'student'}-${digest(name).slice(0, 8)}`;
}
