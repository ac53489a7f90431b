/** What goes to a real worker and comes back: plain data, which can be copied. */

/** How a job travels: its function by its source text, or by the module that exports it. */
export interface Shipment {
  readonly name: string;
  readonly source?: string;
  readonly module?: string;
  readonly args: readonly unknown[];
}

/** How a job ended. */
export type Receipt = { readonly value: unknown } | { readonly error: ErrorReport };

export interface ErrorReport {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** The error's own fields, such as Node's `code`, as far as they can be sent. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cause?: ErrorReport;
}
