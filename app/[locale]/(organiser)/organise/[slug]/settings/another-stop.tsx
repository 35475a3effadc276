import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Block } from '../../_parts/block'

/** The way from a forum to the next stop of its tour. */
export function AnotherStop({ slug }: { slug: string }) {
  const t = useTranslations('tours.another')
  return (
    <div className="mt-12">
      <Block id="another-stop" title={t('title')}>
        <p className="mb-4 max-w-text text-soft">{t('text')}</p>
        <ButtonLink href={`/organise/new?from=${slug}`}>{t('button')}</ButtonLink>
      </Block>
    </div>
  )
}
