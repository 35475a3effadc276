import type { SessionValues } from '../../domain/programme/schema'
import type { Known } from './next-stop-known'
import type { Hat } from './next-stop-morning'
import type { PersonKey } from './next-stop-people'
import { three } from './words'

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
      minutes: 60,
      roomIds: [room('tables')],
      themeId: theme('mobility'),
      languages: ['fr'],
      format: 'cards',
      roles: [hat('MODERATOR', 'agency')],
    },
    {
      kind: 'WORKSHOP',
      title: three('Alerter tout le monde, vraiment', 'Echt iedereen waarschuwen', 'Warning everyone, really'),
      startsAt: clock('14:00'),
      minutes: 60,
      roomIds: [room('blue')],
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
      minutes: 60,
      roomIds: [room('forecourt')],
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
      minutes: 60,
      roomIds: [room('hall')],
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
      minutes: 30,
      roomIds: [room('hall')],
      languages: ['fr'],
      roles: [hat('SPEAKER', 'mayor'), hat('SPEAKER', 'resident')],
    },
  ]
}
