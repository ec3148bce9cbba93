# SPDX-License-Identifier: GPL-3.0-or-later
"""Every module has a test program of its name, or says here whose tests cover it."""

import lint

# The window is tested as a whole, by tests/app.
FREE_FOLDERS = ('app',)
COVERED_BY = {
    'src/base/spann-unknown.c': 'tests/model/test-object.c',
    'src/chart/spann-drawing-builder.c': 'tests/chart/test-drawing.c',
    'src/chart/spann-dumbbell-grid.c': 'tests/chart/test-dumbbell.c',
    'src/chart/spann-dumbbell-row.c': 'tests/chart/test-dumbbell.c',
    'src/chart/spann-heat-cell.c': 'tests/chart/test-heat.c',
    'src/chart/spann-heat-columns.c': 'tests/chart/test-heat.c',
    'src/chart/spann-heat-grid.c': 'tests/chart/test-heat.c',
    'src/chart/spann-panel-head.c': 'tests/chart/test-panels.c',
    'src/chart/spann-panel-line.c': 'tests/chart/test-panels.c',
    'src/chart/spann-radar-grid.c': 'tests/chart/test-radar.c',
    'src/chart/spann-radar-key.c': 'tests/chart/test-radar.c',
    'src/chart/spann-radar-labels.c': 'tests/chart/test-radar.c',
    'src/chart/spann-radar-levels.c': 'tests/chart/test-radar.c',
    'src/chart/spann-radar-marker.c': 'tests/chart/test-radar.c',
    'src/chart/spann-radar-outline.c': 'tests/chart/test-radar.c',
    'src/chart/spann-radars-cell.c': 'tests/chart/test-radars.c',
    'src/chart/spann-radars-grid.c': 'tests/chart/test-radars.c',
    'src/chart/spann-rows.c': 'tests/chart/test-timeline.c',
    'src/chart/spann-sheet-plan.c': 'tests/chart/test-sheet.c',
    'src/chart/spann-stacks-columns.c': 'tests/chart/test-stacks.c',
    'src/chart/spann-stacks-limit.c': 'tests/chart/test-stacks.c',
    'src/chart/spann-stacks-rows.c': 'tests/chart/test-stacks.c',
    'src/chart/spann-text-memory.c': 'tests/chart/test-radars.c',
    'src/chart/spann-timeline-bar.c': 'tests/chart/test-timeline.c',
    'src/chart/spann-timeline-event.c': 'tests/chart/test-timeline.c',
    'src/chart/spann-timeline-grid.c': 'tests/chart/test-timeline.c',
    'src/chart/spann-timeline-years.c': 'tests/chart/test-timeline.c',
    'src/figures/spann-change-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-change-summary.c': 'tests/figures/test-change-words.c',
    'src/figures/spann-diff-words-details.c': 'tests/figures/test-diff-words.c',
    'src/figures/spann-diff-words-field.c': 'tests/figures/test-diff-words.c',
    'src/figures/spann-figure-kind.c': 'tests/figures/test-figure.c',
    'src/figures/spann-heat-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-heat-title.c': 'tests/figures/test-heat-words.c',
    'src/figures/spann-indicators-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-indicators-title.c': 'tests/figures/test-indicators-words.c',
    'src/figures/spann-money-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-money-title.c': 'tests/figures/test-money-words.c',
    'src/figures/spann-phases-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-phases-title.c': 'tests/figures/test-phases-words.c',
    'src/figures/spann-why-course.c': 'tests/figures/test-why.c',
    'src/figures/spann-why-funding.c': 'tests/figures/test-why.c',
    'src/figures/spann-why-score.c': 'tests/figures/test-why.c',
    'src/figures/spann-radar-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-radar-summary.c': 'tests/figures/test-radar-words.c',
    'src/figures/spann-radar-title.c': 'tests/figures/test-radar-words.c',
    'src/figures/spann-radars-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-sheet-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-timeline-chart.c': 'tests/figures/test-figure.c',
    'src/figures/spann-timeline-figure.c': 'tests/figures/test-figure.c',
    'src/figures/spann-timeline-rows.c': 'tests/figures/test-figure.c',
    'src/figures/spann-timeline-title.c': 'tests/figures/test-timeline-words.c',
    'src/figures/spann-trail.c': 'tests/figures/test-words-place.c',
    'src/main.c': 'tests/cli',
    'src/model/spann-check-invariants.c': 'tests/model/test-check.c',
    'src/model/spann-check-values.c': 'tests/model/test-check.c',
    'src/model/spann-dangling.c': 'tests/model/test-merge.c',
    'src/model/spann-draft.c': 'tests/model/test-diff.c',
    'src/model/spann-edit.c': 'tests/model/test-change.c',
    'src/model/spann-history.c': 'tests/model/test-portfolio.c',
    'src/model/spann-items.c': 'tests/model/test-diff.c',
    'src/model/spann-merge-drop.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-judge.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-keys.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-lists.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-objects.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-references.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-sets.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-together.c': 'tests/model/test-merge.c',
    'src/model/spann-merge-walk.c': 'tests/model/test-merge.c',
    'src/model/spann-noun.c': 'tests/model/test-object.c',
    'src/model/spann-nouns-portfolio.c': 'tests/model/test-object.c',
    'src/model/spann-nouns-strategy.c': 'tests/model/test-object.c',
    'src/model/spann-object-items.c': 'tests/model/test-object.c',
    'src/model/spann-path.c': 'tests/model/test-change.c',
    'src/model/spann-reference.c': 'tests/model/test-check.c',
    'src/model/spann-session.c': 'tests/model/test-portfolio-session.c',
    'src/model/spann-share.c': 'tests/model/test-merge.c',
    'src/model/spann-step.c': 'tests/model/test-portfolio-session.c',
    'src/model/spann-strategy.c': 'tests/model/test-evaluation.c',
    'src/model/spann-value.c': 'tests/model/test-object.c',
    'src/rules/spann-finding.c': 'tests/rules/test-funding-rules.c',
    'src/rules/spann-funding-plan.c': 'tests/rules/test-funding-rules.c',
    'src/storage/spann-decoder-members.c': 'tests/storage/test-change-codec.c',
    'src/storage/spann-decoder-objects.c': 'tests/storage/test-decoder.c',
    'src/storage/spann-decoder-place.c': 'tests/storage/test-decoder.c',
    'src/storage/spann-decoder-values.c': 'tests/storage/test-decoder.c',
    'src/storage/spann-encoder-values.c': 'tests/storage/test-encoder.c',
    'src/storage/spann-journal-file.c': 'tests/storage/test-journal.c',
    'src/storage/spann-journal-info.c': 'tests/storage/test-recovery.c',
    'src/storage/spann-journal-reader.c': 'tests/storage/test-recovery.c',
    'src/storage/spann-journal-writer.c': 'tests/storage/test-journal.c',
    'src/storage/spann-json-parse.c': 'tests/storage/test-decoder.c',
    'src/storage/spann-json-scan.c': 'tests/storage/test-json-gate.c',
    'src/storage/spann-leftovers.c': 'tests/storage/test-save-faults.c',
    'src/storage/spann-lock-owner.c': 'tests/storage/test-lock.c',
    'src/storage/spann-lock-text.c': 'tests/storage/test-lock.c',
    'src/storage/spann-owners.c': 'tests/storage/test-attributes.c',
    'src/storage/spann-place.c': 'tests/storage/test-save.c',
    'src/storage/spann-refusal.c': 'tests/storage/test-save.c',
    'src/storage/spann-step-codec.c': 'tests/storage/test-recovery.c',
    'src/storage/spann-swap.c': 'tests/storage/test-save-races.c',
    'src/storage/spann-temporary.c': 'tests/storage/test-save-faults.c',
    'src/cli/spann-changes-json.c': 'tests/cli/test-command-diff.c',
    'src/cli/spann-choice.c': 'tests/cli/test-command-figure.c',
    'src/cli/spann-command-help.c': 'tests/cli/test-cli.c',
    'src/cli/spann-command.c': 'tests/cli/test-cli.c',
    'src/cli/spann-findings-json.c': 'tests/cli/test-command-check.c',
    'src/cli/spann-versions.c': 'tests/cli/test-command-diff.c',
}


def check(root):
    for path in lint.list_files(root, '*.c', under=['src']):
        where = lint.name(root, path)
        folder = path.relative_to(root).parts[1]
        if where in COVERED_BY or folder in FREE_FOLDERS:
            continue
        test = f'tests/{folder}/test-{path.name.removeprefix("spann-")}'
        if not (root / test).exists():
            yield f'{where}: no {test}'
    for where, test in COVERED_BY.items():
        if not (root / 'meson.build').exists():  # a sample, not a tree
            break
        if not (root / where).exists() or not (root / test).exists():
            yield f'{where} or {test} is not there any more: tests/lint/tested.py'


lint.main(
    check,
    good={'src/base/spann-a.c': '', 'tests/base/test-a.c': '', 'src/main.c': '',
          'src/app/spann-b.c': ''},
    bad={'a module without a test': {'src/base/spann-a.c': '', 'src/main.c': ''}})
