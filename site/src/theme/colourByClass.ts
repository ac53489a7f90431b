/** A coloured word of code, as Expressive Code writes it: in dark colours, and in light ones. */
const WORD = /<span style="--0:(#[^;"]+);--1:(#[^;"]+)">([^<]*)<\/span>/g;

/**
 * Gives the words of code their colours by classes, which the page's head tells, and those in its commonest colours no element at all. A chapter has
 * six thousand such words; their own styles were a quarter of its bytes, and a phone needs a tenth of a second to read that many.
 */
export function colourByClass(page: string): string {
  const counts = new Map<string, number>();
  for (const [, dark, light] of page.matchAll(WORD)) {
    const colours = `${dark} ${light}`;
    counts.set(colours, (counts.get(colours) ?? 0) + 1);
  }
  const commonFirst = [...counts].sort(([, one], [, other]) => other - one);
  if (commonFirst.length === 0) return page;
  const classes = new Map(commonFirst.map(([colours], index) => [colours, index]));
  return page
    .replace(WORD, (_, dark, light, text) => {
      const index = classes.get(`${dark} ${light}`);
      return index === 0 ? text : `<span class="k${index}">${text}</span>`;
    })
    .replace('</head>', `<style>${[...classes].map(styleOf).join('')}</style></head>`);
}

function styleOf([colours, index]: [string, number]): string {
  const [dark, light] = colours.split(' ');
  const words = `.expressive-code .ec-line .${index === 0 ? 'code' : `k${index}`}`;
  return `${words}{color:${dark}}:root[data-theme=light] ${words}{color:${light}}`;
}
