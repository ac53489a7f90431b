import { expect, test } from 'vitest';
import { colourByClass } from '../../site/src/theme/colourByClass.ts';

const word = (dark: string, light: string, text: string) =>
  `<span style="--0:${dark};--1:${light}">${text}</span>`;

test('words get their colours by classes, those in the commonest colours need no element', () => {
  const code = [
    word('#9C9C9C', '#646464', '{ '),
    word('#BD976A', '#815C35', 'run '),
    word('#9C9C9C', '#646464', '}'),
  ];
  const page = colourByClass(`<head></head><body>${code.join('')}</body>`);
  expect(page).toContain('<body>{ <span class="k1">run </span>}</body>');
  expect(page).toContain('.ec-line .code{color:#9C9C9C}');
  expect(page).toContain(':root[data-theme=light] .expressive-code .ec-line .k1{color:#815C35}');
});

test('words with more to them than a colour stay as they are', () => {
  const bold = '<span style="--0:#9C9C9C;--0fw:bold;--1:#646464;--1fw:bold">loop</span>';
  const page = colourByClass(
    `<head></head><body>${bold}${word('#BD976A', '#815C35', 'run')}</body>`,
  );
  expect(page).toContain(`<body>${bold}run</body>`);
});

test('a page without code stays as it is', () => {
  const page = '<head></head><body><span style="--0:1">tea</span></body>';
  expect(colourByClass(page)).toBe(page);
});
