import type { CheckError } from '../../../../../tools/checker/verdict.ts';
import type { Report } from '../../break/report.ts';

/** A report that says why nothing could be tried. */
export function refuse(refused: string): Report {
  return { tried: 0, breakages: [], refused };
}

export function refuseSyntax({ message, line }: CheckError): Report {
  return refuse(`SyntaxError${line === undefined ? '' : ` in line ${line}`}: ${message}`);
}
