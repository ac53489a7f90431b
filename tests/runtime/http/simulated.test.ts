import {
  asyncWith,
  ClientSession,
  ClientTimeout,
  type Coroutine,
  gather,
  getRunningLoop,
  SimulatedLoop,
  SimulatedNetwork,
} from 'asyncio';
import { explore, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { outcomeOf } from '../printed.ts';

const loopOn = (network: SimulatedNetwork) => (options: object) =>
  new SimulatedLoop({ ...options, network });

function* textOf(session: ClientSession, url: string): Coroutine<string> {
  return yield* asyncWith(session.get(url), (response) => response.text());
}

test('a request takes a round trip to connect and one to ask; the next one reuses the connection', () => {
  const network = new SimulatedNetwork({ latency: 0.25 });
  network.serve('https://api.example.com', { '/': { body: 'hello', delay: 1 } });
  const result = simulate(
    () =>
      asyncWith(new ClientSession(), function* (session) {
        const times: number[] = [];
        for (const _ of [1, 2]) {
          yield* textOf(session, 'https://api.example.com/');
          times.push(getRunningLoop().time());
        }
        return times;
      }),
    { loopFactory: loopOn(network) },
  );
  expect(result.result()).toEqual([2, 3.5]);
});

test('bandwidth makes a large body slow', () => {
  const network = new SimulatedNetwork({ latency: 0, bandwidth: 1000 });
  network.serve('http://files.example', { '/': { body: new Uint8Array(5000) } });
  const result = simulate(
    () => asyncWith(new ClientSession(), (session) => session.get('http://files.example/').enter()),
    { loopFactory: loopOn(network) },
  );
  expect(result.time).toBeLessThan(1);
  const reading = simulate(
    () => asyncWith(new ClientSession(), (session) => textOf(session, 'http://files.example/')),
    { loopFactory: loopOn(network) },
  );
  expect(reading.time).toBeGreaterThan(5);
});

test('an answer arrives in as many pieces as the network makes of it', () => {
  const network = new SimulatedNetwork({ segmentSize: 7, windowSize: 10 });
  network.serve('http://a.example', { '/': { json: { text: 'longer than a window' } } });
  const result = simulate(
    () => asyncWith(new ClientSession(), (session) => textOf(session, 'http://a.example/')),
    { loopFactory: loopOn(network) },
  );
  expect(result.result()).toBe('{"text":"longer than a window"}');
});

test('sockConnect: a silent host ends in ConnectionTimeoutError', () => {
  const network = new SimulatedNetwork();
  network.silence('api.example.com');
  const result = simulate(
    () =>
      asyncWith(new ClientSession(), function* (session) {
        const timeout = new ClientTimeout({ sockConnect: 3 });
        const seen = yield* outcomeOf(session.get('http://api.example.com/', { timeout }));
        return [seen, getRunningLoop().time()];
      }),
    { loopFactory: loopOn(network) },
  );
  expect(result.result()).toEqual([
    'ConnectionTimeoutError: Connection timeout to host http://api.example.com/',
    3,
  ]);
});

test('limit counts all hosts together', () => {
  const network = new SimulatedNetwork({ latency: 0 });
  const hosts = ['http://a.example', 'http://b.example', 'http://c.example', 'http://d.example'];
  for (const host of hosts) network.serve(host, { '/': { body: host, delay: 1 } });
  const result = simulate(
    () => asyncWith(new ClientSession({ limit: 2 }), (session) => gatherTexts(session, hosts)),
    { loopFactory: loopOn(network) },
  );
  expect([result.result(), result.time]).toEqual([hosts, 2]);
});

function* gatherTexts(session: ClientSession, urls: string[]): Coroutine<string[]> {
  return yield* gather(...urls.map((url) => textOf(session, url)));
}

test('explore varies the latencies: whose answer comes first is luck', () => {
  const orders = new Set<string>();
  const race = function* (): Coroutine<string> {
    const network = getRunningLoop().simulation?.network;
    const order: string[] = [];
    for (const name of ['a', 'b'])
      network?.serve(`http://${name}.example`, { '/': { body: name } });
    yield* asyncWith(new ClientSession(), function* (session) {
      const ask = function* (name: string): Coroutine<void> {
        order.push(yield* textOf(session, `http://${name}.example/`));
      };
      yield* gather(ask('a'), ask('b'));
    });
    return order.join();
  };
  explore(race, (simulation) => orders.add(simulation.result()), { runs: 20 });
  expect([...orders].sort()).toEqual(['a,b', 'b,a']);
});

test('a session that nobody closes is reported when the program ends', () => {
  const result = simulate(function* () {
    new ClientSession();
  });
  expect(result.errors).toEqual(['Unclosed client session']);
});

test('a route that throws is a 500', () => {
  const network = new SimulatedNetwork();
  network.serve('http://a.example', {
    '/': () => {
      throw new Error('bug');
    },
  });
  const result = simulate(
    () =>
      asyncWith(new ClientSession(), function* (session) {
        const response = yield* session.get('http://a.example/');
        return [response.status, yield* response.text()];
      }),
    { loopFactory: loopOn(network) },
  );
  expect(result.result()).toEqual([500, '500: Error: bug']);
});
