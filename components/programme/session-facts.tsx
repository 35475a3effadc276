import { useLocale, useTranslations } from 'next-intl'
import type { PublicSession } from '@/domain/programme/public-programme'
import { fold } from '@/domain/shared/fold'
import { words } from '@/domain/shared/multilingual'
import { ThemeName } from '../ui/theme-mark'
import { T } from '../ui/translated'
import { RoomNames } from './room-names'

/** Small line under a title: what it is, where, on which theme, in which languages. */
export function SessionFacts({ session }: { session: PublicSession }) {
  const t = useTranslations('public')
  const { kind, number, rooms, theme, languages, format } = session
  const label = number ? t('numbered', { kind: t(`kind.${kind}`), number }) : t(`kind.${kind}`)
  const told = fold(words(session.title, useLocale())).startsWith(fold(label))
  const inWords = format === 'world-cafe' || format === 'cards' ? t(`format.${format}`) : null
  if (told && rooms.length === 0 && !theme && languages.length < 2) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-15 text-soft">
      {!told && <li>{inWords ? `${label}, ${inWords}` : label}</li>}
      {rooms.length > 0 && (
        <li>
          <RoomNames rooms={rooms} />
        </li>
      )}
      {theme && (
        <li>
          <ThemeName position={theme.position}>
            <T value={theme.name} />
          </ThemeName>
        </li>
      )}
      {languages.length > 1 && <li>{languages.map((language) => t(`language.${language}`)).join(', ')}</li>}
    </ul>
  )
}
