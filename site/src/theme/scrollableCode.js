// Takes the keyboard's stop away from code that fits its frame, and gives it back when it doesn't.
const observer = new ResizeObserver((entries) => {
  const blocks = entries.map(({ target }) => target);
  const scrolling = new Set(blocks.filter((pre) => pre.scrollWidth > pre.clientWidth));
  for (const pre of blocks) pre.tabIndex = scrolling.has(pre) ? 0 : -1;
});

for (const pre of document.querySelectorAll('.expressive-code pre')) observer.observe(pre);
