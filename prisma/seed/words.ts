import type { Multilingual } from '../../domain/shared/multilingual'

/** One text in the three languages. */
export const three = (fr: string, nl: string, en: string): Multilingual => ({ fr, nl, en })

/** What a command refused while seeding is a bug of the seed. */
export function done<Value>(result: { ok: true; value: Value } | { ok: false; error: string }): Value {
  if (!result.ok) throw new Error(`The seed was refused: ${result.error}`)
  return result.value
}

/** French as it is set: a narrow no-break space inside guillemets and before ; : ? and !. */
export const frenchSpaces = (text: string): string => text.replace(/ ([;:?!»])/g, '\u202f$1').replace(/« /g, '«\u202f')
