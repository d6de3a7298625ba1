# Function words that tell German from its neighbours; written folded.
[language-word]
word: der | die | das | und | ist | nicht | ein | eine | einen | einem | einer | den | dem | des | mit | von | für | auf | sich | im | zu | zum | zur | dass | auch | wird | werden | wurde | hat | haben | sein | sind | bei | nach | aus | wie | oder | aber | noch | nur | über | vor | durch | gegen | ich | wir | sie | er | es | am | vom | beim | kann | soll | mehr | seine | ihre | waren | um | als
