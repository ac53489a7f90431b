import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Opens an address in the browser. Rejects if none can be started. */
export async function openBrowser(
  address: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const [program, ...args] = findOpener(env);
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  await once(child, 'spawn');
  child.unref();
}

function findOpener({ BROWSER }: NodeJS.ProcessEnv): [string, ...string[]] {
  if (BROWSER) return [BROWSER];
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd.exe', '/d', '/c', 'start', ''];
  return ['xdg-open'];
}

/** Whether something answers there: the site is served only while somebody wants it to be. */
export async function isServed(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(500) });
    return response.ok;
  } catch {
    return false;
  }
}
