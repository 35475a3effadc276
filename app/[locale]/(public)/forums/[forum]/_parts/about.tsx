import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Heading } from '@/components/ui/heading'
import { Paragraphs } from '@/components/ui/prose'
import type { PublicForum } from '@/domain/forum/public-forum'

/** What it is and for whom, in running text. */
export function About({ forum }: { forum: PublicForum }) {
  const t = useTranslations('public.about')
  const told = Object.keys(forum.description).length > 0
  const meant = Object.keys(forum.audience).length > 0
  if (!told && !meant) return null
  return (
    <Section id="about" title={t('title')}>
      <div className="flex flex-col gap-8">
        <Paragraphs value={forum.description} />
        {meant && (
          <div>
            <Heading level={3} size="small" className="mb-2">
              {t('for')}
            </Heading>
            <Paragraphs value={forum.audience} />
          </div>
        )}
      </div>
    </Section>
  )
}
