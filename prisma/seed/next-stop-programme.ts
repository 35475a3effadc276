import type { SessionValues } from '../../domain/programme/schema'
import type { PersonKey } from './next-stop-people'
import type { RoomKey } from './next-stop-words'
import { three } from './words'

/** What the programme refers to: ids of rooms, themes and people already added, and the clock of the day. */
export type Known = {
  room: (key: RoomKey) => string
  theme: (key: string) => string
  person: (key: PersonKey) => string
  clock: (time: string) => Date
}

type Hat = NonNullable<SessionValues['roles']>[number]

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
      endsAt: clock('09:00'),
      roomId: room('nave'),
    },
    {
      kind: 'OPENING',
      title: three('Ouverture', 'Opening', 'Opening'),
      startsAt: clock('09:00'),
      endsAt: clock('09:30'),
      roomId: room('hall'),
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
      endsAt: clock('10:30'),
      roomId: room('hall'),
      languages: ['fr'],
      roles: [
        hat('MODERATOR', 'host'),
        hat('SPEAKER', 'agency'),
        hat('SPEAKER', 'industry'),
        hat('SPEAKER', 'researcher'),
        announced(
          'SPEAKER',
          'Un élu d’une commune de moins de 2 000 habitants',
          'Een verkozene van een gemeente met minder dan 2 000 inwoners',
          'An elected member of a municipality of under 2,000 people',
        ),
      ],
    },
    {
      kind: 'BREAK',
      title: three('Pause', 'Pauze', 'Break'),
      startsAt: clock('10:30'),
      endsAt: clock('10:45'),
      roomId: room('nave'),
    },
    {
      kind: 'WORKSHOP',
      title: three('Trois rondes à trente tables', 'Drie rondes aan dertig tafels', 'Three rounds at thirty tables'),
      summary: three(
        'Une question par ronde, d’autres voisins à chaque fois.',
        'Eén vraag per ronde, telkens andere tafelgenoten.',
        'One question a round, other neighbours each time.',
      ),
      startsAt: clock('10:45'),
      endsAt: clock('12:45'),
      roomId: room('tables'),
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
      endsAt: clock('12:45'),
      roomId: room('nave'),
    },
    {
      kind: 'PITCH_BLOCK',
      title: three('Six projets en quatre minutes', 'Zes projecten in vier minuten', 'Six projects in four minutes'),
      startsAt: clock('10:45'),
      endsAt: clock('11:30'),
      roomId: room('blue'),
      languages: ['fr', 'en'],
      roles: [announced('SPEAKER', 'Les six projets retenus', 'De zes gekozen projecten', 'The six projects selected')],
    },
    {
      kind: 'WORKSHOP',
      title: three('Éclairer moins, éclairer mieux', 'Minder verlichten, beter verlichten', 'Light less, light better'),
      startsAt: clock('11:40'),
      endsAt: clock('12:45'),
      roomId: room('blue'),
      themeId: theme('resources'),
      languages: ['fr'],
      format: 'cards',
      roles: [hat('MODERATOR', 'resident'), { kind: 'RAPPORTEUR', organisation: 'Université imaginaire du Littoral' }],
    },
    {
      kind: 'MEAL',
      title: three('Buffet', 'Buffet', 'Buffet lunch'),
      startsAt: clock('12:45'),
      endsAt: clock('14:00'),
      roomId: room('nave'),
    },
  ]
}

/** The afternoon: shorter workshops and a visit, the report-back, the last word. */
export function afternoon({ room, theme, person, clock }: Known): SessionValues[] {
  const hat = (kind: Hat['kind'], key: PersonKey): Hat => ({ kind, personId: person(key) })
  return [
    {
      kind: 'WORKSHOP',
      title: three(
        'Se déplacer sans voiture à la campagne',
        'Op het platteland zonder auto',
        'Getting around the country without a car',
      ),
      startsAt: clock('14:00'),
      endsAt: clock('15:00'),
      roomId: room('tables'),
      themeId: theme('mobility'),
      languages: ['fr'],
      format: 'cards',
      roles: [hat('MODERATOR', 'agency')],
    },
    {
      kind: 'WORKSHOP',
      title: three('Alerter tout le monde, vraiment', 'Echt iedereen waarschuwen', 'Warning everyone, really'),
      startsAt: clock('14:00'),
      endsAt: clock('15:00'),
      roomId: room('blue'),
      themeId: theme('safety'),
      languages: ['fr', 'nl'],
      format: 'world-cafe',
      roles: [
        hat('MODERATOR', 'host'),
        {
          kind: 'EXPERT',
          announced: three('Un officier de sapeurs-pompiers', 'Een brandweerofficier', 'A fire service officer'),
        },
      ],
    },
    {
      kind: 'SITE_VISIT',
      title: three(
        'La station d’épuration qui chauffe la piscine',
        'Het zuiveringsstation dat het zwembad verwarmt',
        'The treatment plant that heats the pool',
      ),
      summary: three(
        'Départ à pied du parvis, quarante places.',
        'Vertrek te voet vanaf het voorplein, veertig plaatsen.',
        'On foot from the forecourt, forty places.',
      ),
      startsAt: clock('14:00'),
      endsAt: clock('15:00'),
      roomId: room('forecourt'),
      themeId: theme('resources'),
    },
    {
      kind: 'REPORT_BACK',
      title: three(
        'Restitution : ce que les tables ont dit',
        'Terugkoppeling: wat de tafels zeiden',
        'Report-back: what the tables said',
      ),
      summary: three(
        'Chaque question rapportée en dix minutes, puis débattue.',
        'Elke vraag in tien minuten samengevat, dan besproken.',
        'Each question reported in ten minutes, then debated.',
      ),
      startsAt: clock('15:15'),
      endsAt: clock('16:15'),
      roomId: room('hall'),
      languages: ['fr', 'nl'],
      roles: [
        hat('MODERATOR', 'host'),
        hat('EXPERT', 'researcher'),
        hat('EXPERT', 'industry'),
        {
          kind: 'RAPPORTEUR',
          announced: three('Trois rapporteurs de table', 'Drie tafelrapporteurs', 'Three table rapporteurs'),
        },
      ],
    },
    {
      kind: 'CLOSING',
      title: three('Et lundi matin ?', 'En maandagochtend?', 'And on Monday morning?'),
      summary: three(
        'Ce que chacun emporte, et qui s’y engage.',
        'Wat ieder meeneemt, en wie zich engageert.',
        'What each takes home, and who commits to it.',
      ),
      startsAt: clock('16:30'),
      endsAt: clock('17:00'),
      roomId: room('hall'),
      languages: ['fr'],
      roles: [hat('SPEAKER', 'mayor'), hat('SPEAKER', 'resident')],
    },
  ]
}
