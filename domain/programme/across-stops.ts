import type { Multilingual } from '../shared/multilingual'

/** What one stop put on the table, as its public pages have it. `originId` is the first of the chain. */
export type StopContent = {
  slug: string
  city: string
  themes: { id: string; originId: string | null; name: Multilingual; position: number }[]
  questions: { id: string; originId: string | null; text: Multilingual; themeId: string | null; sessionSlug: string }[]
}

/** A theme that several stops have: under its first name, with the name each gave it. */
export type SharedTheme = {
  id: string
  name: Multilingual
  position: number
  stops: { slug: string; city: string; name: Multilingual }[]
}

/** A question put to the tables of several stops: in its first words, with the session it was discussed in. */
export type SharedQuestion = {
  id: string
  text: Multilingual
  /** Id of the shared theme it belongs to. */
  themeId: string | null
  stops: { slug: string; city: string; sessionSlug: string; text: Multilingual }[]
}

export type SharedInSeries = { themes: SharedTheme[]; questions: SharedQuestion[] }

type Linked = { id: string; originId: string | null }

const chainOf = ({ id, originId }: Linked) => originId ?? id

/** Things of several stops by the chain they belong to, in the order in which the chains begin. */
function chains<Item extends Linked, Told>(
  stops: readonly StopContent[],
  itemsOf: (stop: StopContent) => readonly Item[],
  tell: (stop: StopContent, item: Item) => Told,
): { id: string; first: Item; told: Told[] }[] {
  const found = new Map<string, { id: string; first: Item; told: Told[]; slugs: Set<string> }>()
  for (const stop of stops) {
    for (const item of itemsOf(stop)) {
      const id = chainOf(item)
      const chain = found.get(id) ?? { id, first: item, told: [], slugs: new Set<string>() }
      if (!chain.slugs.has(stop.slug)) chain.told.push(tell(stop, item))
      chain.slugs.add(stop.slug)
      found.set(id, chain)
    }
  }
  return [...found.values()].filter(({ told }) => told.length > 1)
}

/** What at least two stops share, in order of the first stop that had it. @param stops in order of date */
export function sharedAcross(stops: readonly StopContent[]): SharedInSeries {
  const themes = chains(
    stops,
    ({ themes }) => themes,
    ({ slug, city }, { name }) => ({ slug, city, name }),
  )
  const chainOfTheme = new Map(stops.flatMap((stop) => stop.themes.map((theme) => [theme.id, chainOf(theme)] as const)))
  const questions = chains(
    stops,
    ({ questions }) => questions,
    ({ slug, city }, { sessionSlug, text }) => ({ slug, city, sessionSlug, text }),
  )
  return {
    themes: themes.map(({ id, first, told }) => ({ id, name: first.name, position: first.position, stops: told })),
    questions: questions.map(({ id, first, told }) => ({
      id,
      text: first.text,
      themeId: chainOfTheme.get(first.themeId ?? '') ?? null,
      stops: told,
    })),
  }
}
