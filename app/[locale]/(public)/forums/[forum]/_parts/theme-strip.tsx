import { useTranslations } from 'next-intl'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { PublicForum } from '@/domain/forum/public-forum'

/** The themes between two lines of ink, each with the mark that follows it everywhere. */
export function ThemeStrip({ themes }: { themes: PublicForum['themes'] }) {
  const t = useTranslations('public')
  if (themes.length === 0) return null
  return (
    <div className="border-ink border-y">
      <ul
        aria-label={t('themes')}
        className="mx-auto flex w-full max-w-page flex-wrap gap-x-7 gap-y-2 px-5 py-5 font-semibold text-15 sm:px-8 sm:text-17"
      >
        {themes.map((theme) => (
          <li key={theme.key}>
            <ThemeName position={theme.position}>
              <T value={theme.name} />
            </ThemeName>
          </li>
        ))}
      </ul>
    </div>
  )
}
