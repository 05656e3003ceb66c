export interface ServerEvent {
  /** "message" where none is named. */
  readonly event: string;
  readonly data: string;
}

/** Reads server-sent events as they come.
 *  @param onBytes called for all that comes, signs of life included */
export async function* eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: () => void,
): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      const blocks = (text + value).split("\n\n");
      text = blocks.pop() ?? "";
      yield* blocks.flatMap(eventIn);
    }
  } finally {
    reader.cancel().catch(() => undefined); // it may have failed: that was told by read()
  }
}

/** None where there is only a comment. */
function eventIn(block: string): ServerEvent[] {
  const fields = block.split("\n").map((line) => /^(\w+):? ?(.*)$/.exec(line));
  const valuesOf = (name: string): string[] => fields.flatMap((field) => (field?.[1] === name ? (field[2] ?? "") : []));
  const data = valuesOf("data");
  return data.length > 0 ? [{ event: valuesOf("event").at(-1) ?? "message", data: data.join("\n") }] : [];
}
