import type { SessionValues } from '../../domain/programme/schema'
import type { Known } from './next-stop-known'
import type { PersonKey } from './next-stop-people'
import { three } from './words'

type Pitch = NonNullable<SessionValues['pitches']>[number]

/** Four minutes to speak and three for questions, six times. */
const each = 7

/** Six projects that do not exist, presented by people who do not either. */
export function pitches({ person }: Pick<Known, 'person'>): Pitch[] {
  const by = (key: PersonKey) => ({ minutes: each, personId: person(key) })
  return [
    {
      ...by('metering'),
      title: three('Les compteurs qui se taisent la nuit', 'Meters die ’s nachts zwijgen', 'Meters that rest at night'),
      summary: three(
        'Trouver une fuite sans relever la vie des gens : la mesure s’arrête dès que rien ne coule.',
        'Een lek vinden zonder het leven van mensen af te lezen: de meting stopt zodra er niets stroomt.',
        'Finding a leak without reading people’s lives: the meter stops as soon as nothing flows.',
      ),
    },
    {
      ...by('benches'),
      title: three('Le banc qui compte les haltes', 'De bank die pauzes telt', 'The bench that counts rests'),
      summary: three(
        'Où s’asseoir quand on marche lentement ? Une carte faite par celles et ceux qui s’assoient.',
        'Waar zitten als je traag stapt? Een kaart gemaakt door wie gaat zitten.',
        'Where to sit when one walks slowly? A map drawn by those who do.',
      ),
    },
    {
      ...by('school'),
      title: three(
        'La cour d’école prêtée au quartier',
        'De speelplaats uitgeleend aan de buurt',
        'The schoolyard lent to its quarter',
      ),
      summary: three(
        'Une clé partagée le soir et l’été, et une assurance qui tient sur une page.',
        'Een gedeelde sleutel ’s avonds en in de zomer, en een verzekering van één bladzijde.',
        'A shared key in the evening and in summer, and an insurance that fits on one page.',
      ),
    },
    {
      ...by('flood'),
      title: three(
        'La crue racontée par les caves',
        'De overstroming verteld door de kelders',
        'The flood as cellars tell it',
      ),
      summary: three(
        'Trois cents riverains notent le niveau chez eux ; la carte prévient la rue suivante.',
        'Driehonderd bewoners noteren het peil bij hen thuis; de kaart verwittigt de volgende straat.',
        'Three hundred residents note the level at home; the map warns the next street.',
      ),
    },
    {
      ...by('bus'),
      title: three('Le car à la demande, sans application', 'De belbus zonder app', 'A bus on demand, without an app'),
      summary: three(
        'Un bouton à l’arrêt, un autre à la mairie : cela suffit à quatre villages.',
        'Een knop aan de halte en een op het gemeentehuis: dat volstaat voor vier dorpen.',
        'A button at the stop and one at the town hall: enough for four villages.',
      ),
    },
    {
      ...by('archive'),
      title: three(
        'Les archives ouvertes aux voisins',
        'Het archief open voor de buren',
        'The archive open to its neighbours',
      ),
      summary: three(
        'Des plans de 1904 relus rue par rue, avant que la voirie ne creuse.',
        'Plannen uit 1904, straat per straat herlezen vóór er gegraven wordt.',
        'Plans of 1904 read again street by street, before anybody digs.',
      ),
    },
  ]
}
