/** A refusal is a value; its code is also a message key under "refusals". Bugs throw. */
export type Refusal<Code extends string> = { ok: false; error: Code }

export type Result<Value, Code extends string> = { ok: true; value: Value } | Refusal<Code>

export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refuse<Code extends string>(error: Code): Refusal<Code> {
  return { ok: false, error }
}
