/** An answer of a server, before it is written to a wire. */
export interface WireAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** What becomes JSON. */
    readonly body: unknown;
}
/** An error as WordPress words it; `details` go beside the status. */
export declare function failure(status: number, code: string, message: string, details?: Readonly<Record<string, unknown>>): WireAnswer;
