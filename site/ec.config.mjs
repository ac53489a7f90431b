import { defineEcConfig } from '@astrojs/starlight/expressive-code';

/** How code looks. A file of its own because plugins are functions, which the config of Starlight can't pass on. */
export default defineEcConfig({
  themes: ['vitesse-dark', 'vitesse-light'],
  useStarlightUiThemeColors: true,
  defaultProps: { frame: 'none' },
  // A copy button carries the code a second time, an eighth of a lesson's bytes. All code is a file of the reader's clone.
  frames: { showCopyToClipboardButton: false },
  styleOverrides: { borderRadius: 'var(--radius)', borderColor: 'var(--line)' },
  plugins: [reachableCode(), fewerElements()],
});

/** Lets the keyboard reach and scroll code, also without JavaScript. With it, theme/scrollableCode.js takes this away from code that fits. */
function reachableCode() {
  return {
    name: 'reachable code',
    hooks: {
      postprocessRenderedBlock: ({ renderData }) => {
        for (const pre of findAll(renderData.blockAst, 'pre')) pre.properties.tabIndex = 0;
      },
    },
  };
}

/** Words of one colour share an element, with the blanks between them. A chapter has thousands: the browser feels each. */
function fewerElements() {
  return {
    name: 'fewer elements',
    hooks: {
      postprocessRenderedLine: ({ renderData }) => {
        for (const code of findAll(renderData.lineAst, 'div').filter(isCode))
          code.children = joinTokens(code.children);
      },
    },
  };
}

function isCode({ properties }) {
  return [properties.className ?? []].flat().includes('code');
}

function joinTokens(tokens) {
  const joined = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (!isToken(token) || !isToken(before)) joined.push(token);
    else if (isBlank(token) || colourOf(token) === colourOf(before))
      before.children[0].value += token.children[0].value;
    else joined.push(token);
  }
  return joined;
}

/** A coloured word, with nothing else to it. */
function isToken(node) {
  const isSpan = node?.tagName === 'span' && Object.keys(node.properties).join() === 'style';
  return isSpan && node.children.length === 1 && node.children[0].type === 'text';
}

function isBlank({ children }) {
  return children[0].value.trim() === '';
}

/** Opacity FE, which rounding leaves behind, is as good as none. */
function colourOf({ properties }) {
  return properties.style.replace(/(#[\dA-F]{6})FE\b/g, '$1');
}

function findAll(node, tagName) {
  const children = (node.children ?? []).flatMap((child) => findAll(child, tagName));
  return node.tagName === tagName ? [node, ...children] : children;
}
