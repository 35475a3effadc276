import type { Locale } from '@/domain/shared/locale'

const countries = ['FR', 'BE', 'NL', 'LU', 'CH', 'DE', 'GB', 'IE', 'ES', 'PT', 'IT', 'AT', 'DK', 'PL', 'MC', 'CA']

const overseas = [
  'America/Cayenne',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Miquelon',
  'America/Paramaribo',
  'America/Curacao',
  'Indian/Mayotte',
  'Indian/Reunion',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
]

const nearest = ['Europe/Paris', 'Europe/Brussels', 'Europe/Amsterdam', 'Europe/Luxembourg']

/** Countries by their name in the reader's language; the one already chosen is always among them. */
export function countryOptions(locale: Locale, chosen: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return [...new Set([...countries, chosen])].map((code) => ({ value: code, label: names.of(code) ?? code }))
}

/** Time zones a forum may be in: the near ones first, then Europe and overseas. */
export function zoneOptions(chosen: string) {
  const europe = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'))
  return [...new Set([...nearest, ...europe, ...overseas, chosen])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' ').replace('/', ' / '),
  }))
}
