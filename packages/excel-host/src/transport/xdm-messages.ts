/** A message of office.js to the host. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads a message; null for anything that is not a request of this conversation. */
export function readRequest(text: unknown, conversation: string): XdmRequest | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  const message = JSON.parse(text) as XdmRequest;
  return message._messageType === 0 && message._conversationId === conversation ? message : null;
}

function message(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    _messageType: 1,
    _origin: "host",
    _errorCode: 0,
    _serializerVersion: 1,
    ...fields,
  });
}

/** The answer to a request. */
export function answerText(request: XdmRequest, data: unknown): string {
  return message({
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _responseType: 0,
    _data: data,
  });
}

/** An event, sent under the number of its registration. */
export function eventText(registration: XdmRequest, data: unknown): string {
  return message({
    _actionName: registration._actionName,
    _conversationId: registration._conversationId,
    _correlationId: registration._correlationId,
    _responseType: 1,
    _data: data,
  });
}
