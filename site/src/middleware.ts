import { defineMiddleware } from 'astro:middleware';
import { colourByClass } from './theme/colourByClass.ts';

/** Expressive Code links its styles beside a page's first code, and again where a component shows more of it. */
const STYLES_OF_CODE = /<link rel="stylesheet" href="[^"]*\/ec\.\w+\.css">/g;

/** Puts the styles of code into the head, once: a style sheet that comes later makes the browser lay out the whole page anew. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(colourByClass(styleCodeFromHead(await response.text())), response);
});

function styleCodeFromHead(page: string): string {
  const [link = ''] = page.match(STYLES_OF_CODE) ?? [];
  return page.replace(STYLES_OF_CODE, '').replace('</head>', `${link}</head>`);
}
