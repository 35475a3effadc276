import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/page'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { PublicRoom, PublicSession } from '@/domain/programme/public-programme'
import { roomAddress } from '@/domain/programme/room-address'
import { roomsOf, themesOf } from './filters'

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 font-sans font-semibold text-15 text-soft tracking-normal">{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}

const link = 'inline-flex min-h-11 items-center font-semibold underline decoration-edge underline-offset-4'

type Props = { home: string; sessions: readonly PublicSession[]; rooms: readonly PublicRoom[] }

/** The pages of themes and rooms: the same programme, cut otherwise, for those who come without scripts too. */
export function OtherWays({ home, sessions, rooms }: Props) {
  const t = useTranslations('agenda.by')
  const themes = themesOf(sessions)
  const used = roomsOf(sessions, rooms)
  if (themes.length + used.length === 0) return null
  return (
    <div className="programme-foot mt-12 print:hidden">
      <Section id="ways" title={t('title')}>
        <div className="grid gap-8 sm:grid-cols-2">
          {themes.length > 0 && (
            <Group title={t('themes')}>
              {themes.map(({ key, name, position }) => (
                <li key={key}>
                  <a href={`${home}/themes/${key}`} className={link}>
                    <ThemeName position={position}>
                      <T value={name} />
                    </ThemeName>
                  </a>
                </li>
              ))}
            </Group>
          )}
          {used.length > 0 && (
            <Group title={t('rooms')}>
              {used.map((room) => (
                <li key={room.id}>
                  <a href={`${home}/rooms/${roomAddress(room)}`} className={link}>
                    <T value={room.name} />
                  </a>
                </li>
              ))}
            </Group>
          )}
        </div>
      </Section>
    </div>
  )
}
