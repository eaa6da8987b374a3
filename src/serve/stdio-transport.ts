import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/server';
import { withPlainError } from './plain-error.ts';
import { readFrame, type ErrorReply } from './read-frame.ts';
import { readLines } from './read-lines.ts';

const LONGEST_LINE = 16 * 1024 * 1024;

const encoder = new TextEncoder();

export interface StdioTransportEvents {
  /** Nothing more will come in. */
  onInputEnd(): void;
  /** Nobody reads what goes out. */
  onOutputClosed(): void;
  /** Something that gets no reply, for the log. */
  onDropped(what: string): void;
}

/**
 * The two ends of a pipe as an MCP transport. It replies by itself to what no server can read, so that whoever sent
 * it does not wait for ever, and it knows which requests have no answer yet.
 */
export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;

  private readonly input: NodeJS.ReadableStream;
  private readonly output: NodeJS.WritableStream;
  private readonly events: StdioTransportEvents;
  private readonly unanswered = new Set<string | number>();
  private onAnswered: (() => void) | undefined;
  private readonly lines = readLines(LONGEST_LINE, {
    onLine: (line) => this.receive(line),
    onTooLong: () => {
      const message = `The line is longer than ${LONGEST_LINE / 1024 / 1024} MiB and was skipped.`;
      this.write({ jsonrpc: '2.0', id: null, error: { code: -32600, message } });
    },
  });
  private readonly onData = (chunk: Buffer) => this.lines.push(chunk);
  private readonly onEnd = () => {
    this.lines.end();
    this.events.onInputEnd();
  };

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, events: StdioTransportEvents) {
    this.input = input;
    this.output = output;
    this.events = events;
  }

  async start(): Promise<void> {
    // Each reply that waits for a slow reader listens for `drain`.
    this.output.setMaxListeners(0);
    this.output.on('error', () => this.events.onOutputClosed());
    this.input.on('error', (error) => this.onerror?.(error));
    this.input.on('data', this.onData);
    this.input.on('end', this.onEnd);
  }

  async send(message: JSONRPCMessage): Promise<void> {
    const isFlushed = this.write(withPlainError(message));
    if (!('method' in message) && message.id !== undefined) this.settle(message.id);
    if (!isFlushed) await new Promise<void>((resolve) => this.output.once('drain', resolve));
  }

  async close(): Promise<void> {
    this.stopReading();
    this.onclose?.();
  }

  /** Takes nothing more in; what was received is still answered. */
  stopReading(): void {
    this.input.off('data', this.onData);
    this.input.off('end', this.onEnd);
    this.input.pause();
  }

  /** Resolves once each request that came in has its answer, or after `milliseconds`. */
  async whenAnswered(milliseconds: number): Promise<void> {
    if (this.unanswered.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.onAnswered = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private receive(line: string): void {
    if (line.trim() === '') return;
    const frame = readFrame(line);
    if ('dropped' in frame) this.events.onDropped(frame.dropped);
    else if ('reply' in frame) this.write(frame.reply);
    else {
      this.track(frame.message);
      this.onmessage?.(frame.message);
    }
  }

  private track(message: JSONRPCMessage): void {
    if (!('method' in message)) return;
    // A subscription stays open on purpose; a cancelled request gets no answer.
    if ('id' in message) {
      if (message.method !== 'subscriptions/listen') this.unanswered.add(message.id);
    } else if (message.method === 'notifications/cancelled') {
      const cancelled = message.params?.['requestId'];
      if (typeof cancelled === 'string' || typeof cancelled === 'number') this.settle(cancelled);
    }
  }

  private settle(id: string | number): void {
    this.unanswered.delete(id);
    if (this.unanswered.size === 0) this.onAnswered?.();
  }

  private write(message: JSONRPCMessage | ErrorReply): boolean {
    // Encoding it here takes a quarter of the time that the stream takes to encode a long text.
    return this.output.write(encoder.encode(`${JSON.stringify(message)}\n`));
  }
}
