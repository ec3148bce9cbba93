# SPDX-License-Identifier: GPL-3.0-or-later
# The same radar by gnuplot: gnuplot -e 'out = "radar.png"' spider.gp
set terminal pngcairo size 1600,1200 font 'DejaVu Sans,24'
set output out
set title 'Alla sju gap har minskat sedan utgångsläget'
set spiderplot
set style spiderplot fillstyle transparent solid 0.1 border linewidth 3
set for [axis=1:7] paxis axis range [0:4]
set paxis 1 tics 1
set grid spider

$scores << EOD
Nu          3.0 2.5 1.5 2.5 3.0 2.0 2.5
Förra       2.5 2.0 1.0 2.5 2.5 1.5 2.0
Utgångsläge 1.5 1.0 0.5 2.0 1.5 1.0 1.0
Mål         4.0 3.5 3.0 3.5 4.0 3.0 3.5
EOD
array gaps[7] = ['1 Forskning', '2 Utbildning', '3 Kapital', '4 Myndighet', \
                 '5 Mellan företag', '6 Mellan ekosystem', '7 Global marknad']

plot for [axis=1:7] $scores using axis+1:key(1) title gaps[axis]
