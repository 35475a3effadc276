'use client'

import { useTranslations } from 'next-intl'
import { OpenDialog } from '@/components/ui/dialog'

/** Which keys do what. */
export function KeysPanel({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor.keys')
  const key = (
    name:
      | 'up'
      | 'down'
      | 'left'
      | 'right'
      | 'shift'
      | 'pageUp'
      | 'pageDown'
      | 'home'
      | 'end'
      | 'enter'
      | 'delete'
      | 'ctrl',
  ) => t(`names.${name}`)
  const lines: [string[][], string][] = [
    [[[key('up')], [key('down')]], t('time')],
    [[[key('left')], [key('right')]], t('room')],
    [
      [
        [key('shift'), key('up')],
        [key('shift'), key('down')],
      ],
      t('length'),
    ],
    [
      [
        [key('shift'), key('left')],
        [key('shift'), key('right')],
      ],
      t('widen'),
    ],
    [[[key('pageUp')], [key('pageDown')]], t('walk')],
    [[[key('home')], [key('end')]], t('ends')],
    [[[key('enter')]], t('open')],
    [[['R']], t('rooms')],
    [[['E']], t('everywhere')],
    [[[key('delete')]], t('tray')],
    [[['A']], t('add')],
    [[[key('enter')]], t('placeTray')],
    [[[key('ctrl'), 'Z']], t('undo')],
    [[[key('ctrl'), key('shift'), 'Z']], t('redo')],
    [[['?']], t('help')],
  ]
  return (
    <OpenDialog title={t('title')} onClose={onClose}>
      <p className="mb-4 text-15 text-soft">{t('lead')}</p>
      <dl>
        {lines.map(([combinations, what]) => (
          <div
            key={what}
            className="grid grid-cols-[10.5rem_minmax(0,1fr)] items-baseline gap-3 border-line border-t py-1.5 text-15"
          >
            <dt className="flex flex-wrap gap-x-3 gap-y-1">
              {combinations.map((names) => (
                <span key={names.join()} className="inline-flex gap-1">
                  {names.map((name) => (
                    <kbd key={name} className="rounded-8 border border-edge bg-sheet px-1.5 font-sans text-13">
                      {name}
                    </kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 border-line border-t pt-4 text-15 text-soft">{t('drag')}</p>
    </OpenDialog>
  )
}
