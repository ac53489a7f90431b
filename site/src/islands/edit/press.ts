/** Editing: the editor comes with the first press of Edit, or when the page has code of the reader's, or from a link, to show. */
import { element, findPart } from '../element.ts';
import { messageOf } from '../messageOf.ts';
import { readProgram } from '../program.ts';
import { say } from '../say.ts';
import { readLink } from './link.ts';
import { EditSession } from './session.ts';

const sessions = new WeakMap<HTMLElement, Promise<EditSession>>();

export async function press(place: HTMLElement): Promise<void> {
  await tell(place, async () => (await open(place)).focus());
}

/** Shows what the reader wrote on an earlier visit. */
export async function restore(place: HTMLElement): Promise<void> {
  await tell(place, () => open(place));
}

/** Shows the code that the page's address carries. It isn't run. */
export async function openShared(hash: string): Promise<void> {
  const shared = await readLink(hash);
  if (!shared) return tellDamaged();
  const place = document.querySelector<HTMLElement>(`[data-${shared.kind}="${shared.id}"]`);
  if (place) await tell(place, async () => (await open(place)).showShared(shared.text));
}

function open(place: HTMLElement): Promise<EditSession> {
  const session =
    sessions.get(place) ?? readProgram(place).then((program) => new EditSession(place, program));
  sessions.set(place, session);
  session.catch(() => sessions.delete(place));
  showTypeScript(place);
  return session;
}

/** The editor stands in the tab of the TypeScript code. */
function showTypeScript(place: HTMLElement): void {
  const [tab] = place.querySelectorAll<HTMLElement>('[role="tab"]');
  if (tab && tab.getAttribute('aria-selected') !== 'true') tab.click();
}

async function tell(place: HTMLElement, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    say(findPart(place, '.controls'), messageOf(error));
  }
}

function tellDamaged(): void {
  const note = element('p', 'banner', 'The link to this page carried code, but it is damaged.');
  note.setAttribute('role', 'alert');
  document.querySelector('main')?.prepend(note);
}
