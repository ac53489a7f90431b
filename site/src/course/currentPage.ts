import { type Page, readPage } from './page.ts';

/** The page for which a component is being rendered. */
export function currentPage({ starlightRoute }: App.Locals): Page {
  return readPage(starlightRoute.entry.filePath);
}
