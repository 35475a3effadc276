import type { RoundValues, WorkshopValues } from '../../domain/workshops/schema'
import facts from './data/midi-du-smart-2020.json'
import { three } from './words'

const [, dream] = facts.exchanges
const minutesOf = (round: number) => dream?.steps.find((step) => 'round' in step && step.round === round)?.minutes ?? 10

/** Two colours of cards, as they were used. */
export const cardWorkshop: WorkshopValues = {
  format: 'CARDS',
  themeOnce: false,
  cardsWritten: 5,
  cardsDealt: 3,
  cardsChosen: 5,
  cardColours: [
    {
      colour: 'green',
      means: three('Collaboration et participation', 'Samenwerking en participatie', 'Collaboration and participation'),
    },
    { colour: 'blue', means: three('Numérique et technologie', 'Digitaal en technologie', 'Digital and technology') },
  ],
}

/** The steps of the exchange on what one may dream of together, with their minutes. */
export const dreamSteps: RoundValues[] = [
  {
    step: 'WRITE',
    minutes: minutesOf(1),
    title: three('Cinq cartes, chacun pour soi', 'Vijf kaarten, ieder voor zich', 'Five cards, each alone'),
  },
  {
    step: 'SWAP',
    minutes: minutesOf(2),
    title: three(
      'Trois cartes à échanger avec la table',
      'Drie kaarten om met de tafel te ruilen',
      'Three cards to swap with the table',
    ),
  },
  {
    step: 'CHOOSE',
    minutes: minutesOf(3),
    title: three('Les cinq meilleurs défis', 'De vijf beste uitdagingen', 'The five best challenges'),
  },
  { step: 'SHARE', minutes: 10, title: three('Mise en commun', 'Samen delen', 'Shared with all') },
]
