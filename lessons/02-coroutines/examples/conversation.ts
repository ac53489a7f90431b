type Order = Generator<string, string, string>;

function* ask(question: string): Order {
  return yield question;
}

function* takeOrder(): Order {
  try {
    const milk = yield* ask('Milk?');
    const sugar = yield* ask(`Milk: ${milk}. Sugar?`);
    return `tea, milk: ${milk}, sugar: ${sugar}`;
  } catch {
    return 'only water';
  } finally {
    console.log('(the order pad is put away)');
  }
}

const answered = takeOrder();
console.log(answered.next().value);
console.log(answered.next('yes').value);
console.log(answered.next('no').value);

const interrupted = takeOrder();
console.log(interrupted.next().value);
console.log(interrupted.throw(new Error('the milk is off')).value);

const abandoned = takeOrder();
console.log(abandoned.next().value);
abandoned.return('');
