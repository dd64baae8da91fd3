#!/bin/sh
# Scores the sections in Training/work on the dev parts: score.sh [SHARED]
shared=${1:-${CHANCERY_SHARED:-../shared}}
trainer=${TRAINER:-.build/release/language-trainer}
work=Training/work
for corpus in gum ewt; do
  gold=$shared/data/syntax/$corpus-dev.conllu
  python3 "$shared/eval/score_language.py" --text "$gold" >$work/$corpus.txt
  $trainer analyse $work $work/$corpus.txt >$work/$corpus.conllu
  echo "$corpus $(python3 "$shared/eval/score_language.py" "$gold" $work/$corpus.conllu)"
done
for gold in "$shared/data/names/crossner-politics-dev.txt" "$shared/data/names/uner-ewt-dev.iob2"; do
  python3 "$shared/eval/score_names.py" --text "$gold" >$work/names.txt
  $trainer analyse $work $work/names.txt >$work/names.conllu
  basename "$gold"
  python3 "$shared/eval/score_names.py" "$gold" $work/names.conllu
done
python3 Training/score_coref.py "$shared/data/syntax/gum-dev.conllu" $trainer analyse $work
