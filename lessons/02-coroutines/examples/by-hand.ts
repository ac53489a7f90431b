function* makeToast(): Generator<string, string> {
  console.log('toast: bread in');
  yield 'the bread browns';
  return 'toast';
}

function* makeTea(): Generator<string, string> {
  console.log('tea: kettle on');
  yield 'the water boils';
  console.log('tea: water poured');
  yield 'the tea draws';
  return 'tea';
}

const toast = makeToast();
const tea = makeTea();

console.log('-- waiting while', toast.next().value);
console.log('-- waiting while', tea.next().value);
console.log('-- served:', toast.next().value);
console.log('-- waiting while', tea.next().value);
console.log('-- served:', tea.next().value);
