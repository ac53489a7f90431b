// aim: fill the memory with one string
// ends: error memory | error import | error timeout
let text = 'x';
const all = [];
for (;;) {
  text = text.length > 2 ** 28 ? 'y' : text + text;
  all.push(text.split(''));
}
