import type { Multilingual } from '../../domain/shared/multilingual'
import type { CardColour, RoundStep, RoundValues, WorkshopValues } from '../../domain/workshops/schema'
import facts from './data/midi-du-smart-2020.json'
import { three } from './words'

type Exchange = (typeof facts.exchanges)[number]

/** The first exchange is on what there is already, the second on what to dream of. */
export function exchangeOf(number: 1 | 2): Exchange {
  const exchange = facts.exchanges[number - 1]
  if (!exchange) throw new Error(`No facts of exchange ${number}.`)
  return exchange
}

/** How many municipalities shared is not known: six is a guess. */
export const municipalities = 6

/** What the facts say is done in a step, as the product has it. */
const done: Record<string, { step: RoundStep; title: Multilingual }> = {
  'fill in cards': {
    step: 'WRITE',
    title: three('Remplir les cartes', 'De kaarten invullen', 'Fill in the cards'),
  },
  'each municipality shares with all': {
    step: 'SHARE',
    title: three('Chaque commune partage', 'Elke gemeente deelt', 'Each municipality shares'),
  },
  'five cards filled in alone': {
    step: 'WRITE',
    title: three('Cinq cartes, chacun pour soi', 'Vijf kaarten, ieder voor zich', 'Five cards, each alone'),
  },
  'three cards dealt back to each person, who must swap with the cards on the table': {
    step: 'SWAP',
    title: three(
      'Trois cartes redistribuées à chacun, à échanger avec la table',
      'Drie kaarten opnieuw gedeeld, om met de tafel te ruilen',
      'Three cards dealt back to each, to swap with the table',
    ),
  },
  'each group agrees on the five best challenges': {
    step: 'CHOOSE',
    title: three('Les cinq meilleurs défis', 'De vijf beste uitdagingen', 'The five best challenges'),
  },
  'shared with all': { step: 'SHARE', title: three('Mise en commun', 'Samen delen', 'Shared with all') },
}

/** What a card is about: two colours in the first exchange, two axes in the second. */
const about: Record<string, Multilingual> = {
  'collaboration and participation': three(
    'Collaboration et participation',
    'Samenwerking en participatie',
    'Collaboration and participation',
  ),
  'digital and technology': three('Numérique et technologie', 'Digitaal en technologie', 'Digital and technology'),
  'sustainable development of the territory': three(
    'Développement durable du territoire',
    'Duurzame ontwikkeling van de streek',
    'Sustainable development of the territory',
  ),
  'priority of the municipality (strategic plan)': three(
    'Priorité de la commune (plan stratégique)',
    'Prioriteit van de gemeente (strategisch plan)',
    'Priority of the municipality (strategic plan)',
  ),
}

function known<Value>(words: Record<string, Value>, fact: string): Value {
  const value = words[fact]
  if (value === undefined) throw new Error(`Not known: ${fact}`)
  return value
}

/** The colours the facts give to cards; the axes, which have none, take two others. */
function coloursOf({ cards, axes }: Exchange): CardColour[] {
  const others = ['yellow', 'rose'] as const
  const coloured = cards?.map(({ colour, means }) => ({ colour: colour as CardColour['colour'], means })) ?? []
  const lined = others.flatMap((colour, index) => (axes?.[index] ? [{ colour, means: axes[index] }] : []))
  return [...coloured, ...lined].map(({ colour, means }) => ({ colour, means: known(about, means) }))
}

/** An exchange by cards: five are written, three dealt back, five chosen. */
export const cardWorkshop = (exchange: Exchange): WorkshopValues => ({
  format: 'CARDS',
  themeOnce: false,
  cardsWritten: 5,
  cardsDealt: 3,
  cardsChosen: 5,
  cardColours: coloursOf(exchange),
})

/** The steps of an exchange with their minutes, as the facts have them. */
export function stepsOf({ steps }: Exchange): RoundValues[] {
  return steps.map((fact) => ({
    ...known(done, fact.do),
    minutes: fact.minutes ?? (fact.minutesPerMunicipality ?? 0) * municipalities,
  }))
}
