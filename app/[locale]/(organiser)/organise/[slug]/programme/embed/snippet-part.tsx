import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/page'
import { CopyButton } from '@/components/ui/copy-button'
import type { Locale } from '@/domain/shared/locale'
import { type Multilingual, words } from '@/domain/shared/multilingual'
import { env } from '@/lib/env'
import { frameSnippet } from './snippet'

type Props = { slug: string; name: Multilingual | undefined; language: Locale }

/** The lines to copy for a site in this language; the frame is named in it too. */
export async function SnippetPart({ slug, name, language }: Props) {
  const [t, names, there] = await Promise.all([
    getTranslations('agenda.embed.organise'),
    getTranslations('public.language'),
    getTranslations({ locale: language, namespace: 'agenda.embed' }),
  ])
  const title = there('title', { name: words(name, language) })
  const snippet = frameSnippet({ base: env().PUBLIC_URL, locale: language, slug, title })
  return (
    <Section id={`snippet-${language}`} size="block" title={t('snippet', { language: names(language) })}>
      <pre className="mb-3 whitespace-pre-wrap rounded-14 border border-line bg-sheet p-4 text-13">
        <code lang="en">{snippet}</code>
      </pre>
      <CopyButton text={snippet} />
    </Section>
  )
}
