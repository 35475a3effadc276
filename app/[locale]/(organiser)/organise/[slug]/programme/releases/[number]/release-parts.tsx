import { useTranslations } from 'next-intl'
import { ChangeCounts, ChangeList } from '@/components/programme/change-list'
import { Paragraphs } from '@/components/ui/prose'
import { countsOf } from '@/domain/programme/change-log'
import type { OneRelease } from '@/domain/programme/queries/releases'
import { Block } from '../../../../_parts/block'
import { AsItWas } from './as-it-was'

/** The note of a release, what it changed, and the programme as it was. */
export function ReleaseParts({ release, ...about }: { release: OneRelease; zone: string; day: boolean }) {
  const t = useTranslations('releases.one')
  const { number, note, changes, programme } = release
  return (
    <>
      {Object.keys(note).length > 0 && (
        <Block id="note" title={t('note')}>
          <Paragraphs value={note} />
        </Block>
      )}
      <Block id="changes" title={t('changes')} aside={<ChangeCounts counts={countsOf(changes)} />}>
        {number === 1 && <p className="mb-3 text-soft">{t('first')}</p>}
        {changes.length === 0 && <p className="text-soft">{t('nothing')}</p>}
        <ChangeList changes={changes} {...about} />
      </Block>
      <Block id="programme" title={t('programme')}>
        <AsItWas programme={programme} {...about} />
      </Block>
    </>
  )
}
