import { createHash } from 'node:crypto';

/** SHA-256 of a text, in hexadecimal. Line ends count as one sign, whatever an editor or Git makes of them. */
export function hashText(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
