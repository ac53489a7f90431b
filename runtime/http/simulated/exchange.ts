/** A request in virtual time: it meets the routes of a service on the simulated network. */

import type { Future } from '../../future.ts';
import { runBeside } from '../../loop/beside.ts';
import type { SimulatedLoop } from '../../loop/simulated.ts';
import { osError } from '../../network/errors.ts';
import { type PassCaller, passCaller } from '../../network/network.ts';
import { later } from '../../network/simulated/later.ts';
import { Wire } from '../../network/simulated/wire.ts';
import { encode } from '../../streams/bytes.ts';
import type { Content } from '../content.ts';
import { ClientPayloadError, ServerDisconnectedError } from '../errors.ts';
import type { Exchange, HttpRequest, ResponseHead } from '../exchange.ts';
import { connectorError } from '../host/exchange.ts';
import { bodyOf, findReply, headOf, type Reply, type ServedRequest } from '../routes.ts';
import type { SimulatedService } from './service.ts';

export class SimulatedExchange implements Exchange {
  readonly connected: Future<void>;
  readonly head: Future<ResponseHead>;
  private readonly loop: SimulatedLoop;
  private readonly request: HttpRequest;
  private readonly content: Content;
  private readonly inPass: PassCaller;
  private readonly answer: Wire;
  private served: ServedRequest | undefined;
  private state: 'sending' | 'receiving' | 'over' = 'sending';
  /** How many bytes of the head have not arrived yet. */
  private headLeft = 0;
  private answerHead: ResponseHead | undefined;
  private failure: Reply['failure'];
  private paused = false;
  private scheduled = false;

  constructor(
    loop: SimulatedLoop,
    request: HttpRequest,
    { content, reused }: { readonly content: Content; readonly reused: boolean },
  ) {
    this.loop = loop;
    this.request = request;
    this.content = content;
    this.inPass = passCaller(loop);
    this.connected = loop.createFuture('ClientSession connect');
    this.head = loop.createFuture('ClientSession response');
    const ends = { left: () => undefined, arrived: () => this.schedule() };
    this.answer = new Wire(loop, loop.network.conditions, ends);
    if (reused) this.establish();
    else this.connect();
  }

  /** The server learns of it when the news has travelled there. */
  abort(): void {
    this.connected.cancel();
    this.head.cancel();
    if (this.state === 'over') return;
    this.state = 'over';
    this.answer.drop();
    this.travel(() => {
      if (this.served?.state === 'pending') this.served.state = 'aborted';
    });
  }

  // --- there ---

  private connect(): void {
    const { network } = this.loop;
    const { url } = this.request;
    if (network.isSilent(url.hostname)) return;
    this.travel(() => {
      const found = network.service(url);
      this.travel(() => this.inPass(() => (found ? this.establish() : this.refuse())));
    });
  }

  private refuse(): void {
    if (this.connected.done()) return;
    this.head.cancel();
    const { url } = this.request;
    this.connected.setException(connectorError(url, 'ECONNREFUSED', osError('ECONNREFUSED')));
  }

  private establish(): void {
    if (this.connected.done()) return;
    this.connected.setResult();
    this.travel(() => this.serve(this.loop.network.service(this.request.url)));
  }

  // --- at the server ---

  private serve(service: SimulatedService | undefined): void {
    if (this.state === 'over') return;
    if (!service) return this.travel(() => this.disconnect());
    this.served = service.note(this.request);
    const reply = runBeside(this.loop, undefined, () => findReply(service.routes, this.request));
    if (reply.failure === 'silence') return;
    later(this.loop, reply.delay ?? 0, () => this.reply(reply));
  }

  private reply(reply: Reply): void {
    if (this.state === 'over') return;
    if (reply.failure === 'disconnect') return this.travel(() => this.disconnect());
    const head = headOf(reply, this.request.url);
    const bytes = encode(`HTTP/1.1 ${head.status} ${head.reason}\r\n\r\n`);
    this.answerHead = head;
    this.headLeft = bytes.length;
    this.failure = reply.failure;
    this.answer.send(bytes);
    this.sendBody(bodyOf(reply));
  }

  private sendBody([step, ...rest]: (Uint8Array | number)[]): void {
    if (this.state === 'over') return;
    if (typeof step === 'number') return later(this.loop, step, () => this.sendBody(rest));
    if (step === undefined) return this.answer.end();
    if (this.request.method !== 'HEAD') this.answer.send(step);
    this.sendBody(rest);
  }

  // --- back ---

  private disconnect(): void {
    if (this.served) this.served.state = 'answered';
    this.inPass(() => this.head.done() || this.head.setException(new ServerDisconnectedError()));
  }

  private schedule(): void {
    if (this.scheduled || this.paused || this.state === 'over') return;
    this.scheduled = true;
    this.inPass(() => this.receive());
  }

  private scheduleIfMore(): void {
    if (this.answer.unread() > 0 || this.answer.complete) this.schedule();
  }

  private receive(): void {
    this.scheduled = false;
    if (this.paused || this.state === 'over') return;
    if (this.state === 'sending') return this.receiveHead();
    if (this.answer.unread() > 0) this.content.feedData(this.answer.take(this.answer.unread()));
    else if (this.answer.complete) return this.finish();
    this.scheduleIfMore();
  }

  /** The body may begin in the same piece as the head, but is read in a pass of its own. */
  private receiveHead(): void {
    this.headLeft -= this.answer.take(Math.min(this.headLeft, this.answer.unread())).length;
    if (this.headLeft > 0 || !this.answerHead) return;
    this.state = 'receiving';
    if (!this.head.done()) this.head.setResult(this.answerHead);
    this.content.setTransport({
      pauseReading: () => {
        this.paused = true;
      },
      resumeReading: () => {
        this.paused = false;
        this.schedule();
      },
    });
    this.scheduleIfMore();
  }

  private finish(): void {
    this.state = 'over';
    if (this.served) this.served.state = 'answered';
    if (this.failure === 'break')
      this.content.setException(
        new ClientPayloadError('Response payload is not completed: UND_ERR_SOCKET'),
      );
    else this.content.feedEof();
  }

  private travel(arrive: () => void): void {
    later(this.loop, this.loop.network.conditions.latency(this.loop), arrive);
  }
}
