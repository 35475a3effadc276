import type { SessionValues } from '../../domain/programme/schema'
import type { Known } from './next-stop-known'
import type { PersonKey } from './next-stop-people'
import { pitches } from './next-stop-pitches'
import { three } from './words'

export type Hat = NonNullable<SessionValues['roles']>[number]

/** The morning: a welcome, one plenary, then tables, stands and pitches side by side. */
export function morning({ room, theme, person, clock }: Known): SessionValues[] {
  const hat = (kind: Hat['kind'], key: PersonKey): Hat => ({ kind, personId: person(key) })
  const announced = (kind: Hat['kind'], fr: string, nl: string, en: string): Hat => ({
    kind,
    announced: three(fr, nl, en),
  })
  return [
    {
      kind: 'WELCOME',
      title: three('Accueil', 'Onthaal', 'Welcome'),
      startsAt: clock('08:30'),
      minutes: 30,
      roomIds: [room('nave')],
    },
    {
      kind: 'OPENING',
      title: three('Ouverture', 'Opening', 'Opening'),
      startsAt: clock('09:00'),
      minutes: 30,
      roomIds: [room('hall')],
      languages: ['fr'],
      roles: [hat('SPEAKER', 'mayor'), hat('MODERATOR', 'host')],
    },
    {
      kind: 'PLENARY',
      number: 1,
      title: three(
        'La donnée d’un territoire : à qui, et pour quoi faire ?',
        'De data van een streek: van wie, en waarvoor?',
        'A territory’s data: whose, and what for?',
      ),
      summary: three(
        'Une commune, un industriel et une chercheuse partent du même cas : un capteur dans une rue.',
        'Een gemeente, een bedrijf en een onderzoeker vertrekken van hetzelfde geval: één sensor in één straat.',
        'A municipality, a firm and a researcher start from the same case: one sensor in one street.',
      ),
      description: three(
        'Qui décide de l’installer, qui lit ce qu’il mesure, qui paie le jour où il tombe en panne ? Trois regards de douze minutes, puis une demi-heure de questions de la salle. La plénière est traduite en langue des signes française.',
        'Wie beslist over de plaatsing, wie leest wat hij meet, wie betaalt als hij uitvalt? Drie invalshoeken van twaalf minuten, daarna een halfuur vragen uit de zaal. De zitting wordt in Franse gebarentaal vertaald.',
        'Who decides to install it, who reads what it measures, who pays the day it fails? Three views of twelve minutes each, then half an hour of questions from the floor. The plenary is interpreted into French sign language.',
      ),
      startsAt: clock('09:30'),
      minutes: 60,
      roomIds: [room('hall')],
      languages: ['fr'],
      interpretation: ['nl', 'en'],
      roles: [
        hat('MODERATOR', 'host'),
        hat('SPEAKER', 'agency'),
        hat('SPEAKER', 'industry'),
        hat('SPEAKER', 'researcher'),
        announced(
          'SPEAKER',
          'Un élu d’une commune de moins de 2 000 habitants',
          'Een verkozene van een gemeente met minder dan 2000 inwoners',
          'An elected member of a municipality of under 2,000 people',
        ),
      ],
    },
    {
      kind: 'BREAK',
      title: three('Pause', 'Pauze', 'Break'),
      startsAt: clock('10:30'),
      minutes: 15,
      roomIds: [room('nave')],
    },
    {
      kind: 'WORKSHOP',
      title: three(
        'Trois rondes à vingt-quatre tables',
        'Drie rondes aan vierentwintig tafels',
        'Three rounds at twenty-four tables',
      ),
      summary: three(
        'Une question par ronde, d’autres voisins à chaque fois.',
        'Eén vraag per ronde, telkens andere tafelgenoten.',
        'One question a round, other neighbours each time.',
      ),
      startsAt: clock('10:45'),
      minutes: 120,
      roomIds: [room('tables')],
      languages: ['fr', 'nl'],
      format: 'world-cafe',
      roles: [{ kind: 'MODERATOR', organisation: 'Collectif Table d’essai' }],
      questions: [
        {
          text: three(
            'Améliorer les services qui existent, ou renouveler la relation avec les habitants ?',
            'Bestaande diensten verbeteren, of de relatie met de bewoners vernieuwen?',
            'Improve the services there are, or renew the relation with residents?',
          ),
          themeId: theme('citizenship'),
        },
        {
          text: three(
            'Quelle place laisser à l’essai, et au droit de se tromper ?',
            'Hoeveel ruimte voor het experiment, en voor het recht om zich te vergissen?',
            'How much room for trying, and for the right to be wrong?',
          ),
          themeId: theme('resilience'),
        },
        {
          text: three(
            'Avec quel argent, quelles compétences et quelles règles ?',
            'Met welk geld, welke vaardigheden en welke regels?',
            'With what money, what skills and what rules?',
          ),
          themeId: theme('resources'),
        },
      ],
    },
    {
      kind: 'STAND_VISIT',
      title: three('Visite des stands', 'Bezoek aan de stands', 'Tour of the stands'),
      summary: three(
        'Cinq parcours par thème, départ toutes les vingt minutes.',
        'Vijf routes per thema, vertrek om de twintig minuten.',
        'Five themed routes, leaving every twenty minutes.',
      ),
      startsAt: clock('10:45'),
      minutes: 120,
      roomIds: [room('nave')],
    },
    {
      kind: 'PITCH_BLOCK',
      title: three('Six projets en quatre minutes', 'Zes projecten in vier minuten', 'Six projects in four minutes'),
      startsAt: clock('10:45'),
      minutes: 45,
      roomIds: [room('blue')],
      languages: ['fr', 'en'],
      interpretation: ['nl'],
      roles: [hat('MODERATOR', 'resident')],
      pitches: pitches({ person }),
    },
    {
      kind: 'WORKSHOP',
      title: three('Éclairer moins, éclairer mieux', 'Minder verlichten, beter verlichten', 'Light less, light better'),
      startsAt: clock('11:40'),
      minutes: 65,
      roomIds: [room('blue')],
      themeId: theme('resources'),
      languages: ['fr'],
      format: 'cards',
      roles: [hat('MODERATOR', 'resident'), { kind: 'RAPPORTEUR', organisation: 'Université imaginaire du Littoral' }],
    },
    {
      kind: 'MEAL',
      title: three('Buffet', 'Buffet', 'Buffet lunch'),
      startsAt: clock('12:45'),
      minutes: 75,
      roomIds: [room('nave')],
    },
  ]
}
