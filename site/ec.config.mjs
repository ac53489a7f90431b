import { defineEcConfig } from '@astrojs/starlight/expressive-code';

/** How code looks. A file of its own because plugins are functions, which the config of Starlight can't pass on. */
export default defineEcConfig({
  themes: ['vitesse-dark', 'vitesse-light'],
  useStarlightUiThemeColors: true,
  defaultProps: { frame: 'none' },
  // A copy button carries the code a second time, an eighth of a lesson's bytes. All code is a file of the reader's clone.
  frames: { showCopyToClipboardButton: false },
  styleOverrides: { borderRadius: 'var(--radius)', borderColor: 'var(--line)' },
  plugins: [reachableCode()],
});

/**
 * Lets the keyboard reach and scroll code, also without JavaScript. Expressive Code's own script then only takes this
 * away from code that fits; left to itself it makes all other code a landmark without a name.
 */
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

function findAll(node, tagName) {
  const children = (node.children ?? []).flatMap((child) => findAll(child, tagName));
  return node.tagName === tagName ? [node, ...children] : children;
}
