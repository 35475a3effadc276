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
  const { kind, number, rooms, allRooms, theme, languages, interpretation, format } = session
  const label = number ? t('numbered', { kind: t(`kind.${kind}`), number }) : t(`kind.${kind}`)
  const told = fold(words(session.title, useLocale())).startsWith(fold(label))
  const inWords = format === 'world-cafe' || format === 'cards' ? t(`format.${format}`) : null
  const spoken = languages.length > 1 || interpretation.length > 0
  if (told && rooms.length === 0 && !allRooms && !theme && !spoken) return null
  const named = (list: PublicSession['languages']) => list.map((language) => t(`language.${language}`)).join(', ')
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-15 text-soft">
      {!told && <li>{inWords ? `${label}, ${inWords}` : label}</li>}
      {allRooms && <li>{t('session.allRooms')}</li>}
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
      {languages.length > 1 && <li>{named(languages)}</li>}
      {interpretation.length > 0 && <li>{t('session.interpretedInto', { languages: named(interpretation) })}</li>}
    </ul>
  )
}
