/** Why a function gave no answer. */
export type FailureCode =
  | 'FUNCTION_THREW'
  | 'FUNCTION_TIME_OUT'
  | 'FUNCTION_OUT_OF_MEMORY'
  | 'FUNCTION_PLATFORM_UNKNOWN_ERROR'
  | 'PAYLOAD_TOO_LARGE'
  | 'RESPONSE_TOO_LARGE'
  | 'UNKNOWN_MODULE';

/** An invocation that gave no answer. The message may be shown to whoever called; the stack is the app's own. */
export class InvocationFailed extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly appStack = '',
  ) {
    super(message);
    this.name = 'InvocationFailed';
  }
}
