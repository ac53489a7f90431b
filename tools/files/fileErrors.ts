const EXPLANATIONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a file is in the place of a folder',
  EEXIST: 'a file is in the place of a folder',
  ENOENT: 'there is no such file',
};

/** Node says of making folders on a read-only disk that the path is missing. */
const NO_FOLDER = 'no folder can be made there';

/** Why a file can't be read or written, or a folder made, in words. */
export function explainFileError(error: unknown): string {
  const { code = '', syscall, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && syscall === 'mkdir') return NO_FOLDER;
  return EXPLANATIONS[code] ?? message;
}

export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
