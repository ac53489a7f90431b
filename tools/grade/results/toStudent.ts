import type { GradedParticipant } from '../jobs/gradeClass.ts';
import { lateness } from '../settings/lateness.ts';
import type { Settings } from '../settings/settings.ts';
import type { StudentResult } from './model.ts';
import { toHundredths } from './toHundredths.ts';

/** What one student has, with lateness counted in. */
export function toStudent(
  { participant, refused, results }: GradedParticipant,
  { late }: Settings,
): StudentResult {
  const { student, source, submitted, isMarkedLate, aliases } = participant;
  const { id, name, email, section } = student;
  const { days, kept } = lateness(late, submitted, student.extensionDays);
  const earned = results.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100;
  return {
    id,
    name,
    ...(email === undefined ? {} : { email }),
    ...(section === undefined ? {} : { section }),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(source === undefined ? {} : { source }),
    ...(submitted === undefined ? {} : { submitted: submitted.toISOString() }),
    ...(isMarkedLate ? { isMarkedLate } : {}),
    ...(refused === undefined ? {} : { refused }),
    daysLate: days,
    kept,
    results,
    earned,
    total: toHundredths(earned * kept),
  };
}
