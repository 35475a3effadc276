import { type Multilingual, multilingual } from '../shared/multilingual'
import type { RoundStep, WorkshopFormat } from './schema'

/** What is asked at tables of one theme, and at how many of them. */
export type Topic = {
  theme: { position: number; name: Multilingual } | null
  questions: { text: Multilingual; tables: number }[]
}

/** A workshop as anybody may read of it before they come. Instants are written as ISO 8601. */
export type PublicWorkshop = {
  format: WorkshopFormat
  /** The welcome, the rounds or steps, what is shared at the end; times to change tables are left out. */
  parts: {
    kind: 'welcome' | 'round' | 'harvest'
    number: number
    step: RoundStep
    title: Multilingual | null
    minutes: number
    startsAt: string | null
  }[]
  rounds: number
  /** Open tables, and the seats of the largest. */
  tables: number
  seats: number
  topics: Topic[]
  /** Whether those who are registered can say what they would like. */
  wishes: boolean
}

type AskedTable = { theme: Topic['theme']; question: Multilingual }

const sameWords = (one: Multilingual, other: Multilingual) =>
  JSON.stringify(multilingual(one)) === JSON.stringify(multilingual(other))

/** The questions of tables under their themes, in the order of the themes; those of no theme come last. */
export function topicsOf(tables: readonly AskedTable[]): Topic[] {
  const topics = new Map<number, Topic>()
  for (const { theme, question } of tables) {
    if (Object.keys(question).length === 0) continue
    const place = theme?.position ?? Number.POSITIVE_INFINITY
    const topic = topics.get(place) ?? { theme: theme && { position: theme.position, name: theme.name }, questions: [] }
    const same = topic.questions.find(({ text }) => sameWords(text, question))
    if (same) same.tables += 1
    else topic.questions.push({ text: question, tables: 1 })
    topics.set(place, topic)
  }
  return [...topics].sort(([one], [other]) => (one === other ? 0 : one - other)).map(([, topic]) => topic)
}
