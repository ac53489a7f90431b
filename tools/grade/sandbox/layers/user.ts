import type { Layer } from './isolation.ts';

/** Nobody: on every Linux and macOS a user without rights, here by its number. */
export const NOBODY = 65534;

export function findUser(): Layer {
  const isRoot = process.getuid?.() === 0;
  return {
    name: 'user',
    gives: 'an unprivileged user of its own',
    isPresent: isRoot,
    found: isRoot ? `user ${NOBODY}` : 'only root can run a process as another user',
    ...(isRoot ? {} : { remedy: 'Not needed with bubblewrap. Otherwise: run the grader as root.' }),
  };
}
