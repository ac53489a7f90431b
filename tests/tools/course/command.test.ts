import { expect, test } from 'vitest';
import { refuseOldNode } from '../../../tools/course/command.ts';

test('a Node that is too old is named, with what to do', () => {
  expect(refuseOldNode('20.20.2')).toBe(
    'This is Node 20.20.2; 24 or newer is needed. The project brings its own: start it with npm run, as README.md says.',
  );
  expect(refuseOldNode('24.0.0')).toBeUndefined();
  expect(refuseOldNode('100.1.0')).toBeUndefined();
});
