# SPDX-License-Identifier: EUPL-1.2
#
# candidates.zsh FOLDER: what zsh offers at the end of each line that it reads.
#
# A second shell runs in a terminal of its own, with FOLDER/zsh/_charter for
# completion; there, what is handed to compadd is written down before it is
# added. An END stands behind the offers for each line.
zmodload zsh/zpty || exit
zmodload zsh/zselect

seen=$1/seen
print -r -- "
PS1=
unsetopt zle_bracketed_paste
fpath=($1/zsh \$fpath)
autoload -Uz compinit
compinit -u -d $1/dump
zstyle ':completion:*' list-prompt ''
zstyle ':completion:*' menu no
LISTMAX=10000
compadd() {
    # Those that only look whether something matches add nothing.
    if [[ \${@[1,(i)(-|--)]} == *-[OAD]\\ * ]]; then
        builtin compadd \"\$@\"
        return
    fi
    local -a offers
    builtin compadd -O offers \"\$@\"
    print -rl -- \$offers >>$seen
    builtin compadd \"\$@\"
}
finish() { BUFFER=; print -r -- END >>$seen; }
zle -N finish
bindkey '^I' complete-word
bindkey '^G' finish
print -r -- END >>$seen
" >$1/setup.zsh

# Waits until the second shell has written its so-manieth END.
await() {
    local -i tries=0
    local -a ends
    while ((tries++ < 1000)); do
        ends=(${(M)${(f)"$(<$seen)"}:#END})
        ((${#ends} >= $1)) && return
        zpty -r -t shell ignored
        zselect -t 2
    done
    print -u 2 -r -- "zsh gave no answer"
    exit 1
}

: >$seen
zpty shell zsh -f -i
zpty -w shell "source $1/setup.zsh"
await 1
: >$seen
asked=0
while IFS= read -r line; do
    zpty -w -n shell "$line"$'\t'
    zselect -t 5
    zpty -w -n shell $'\a'
    await $((++asked))
done
zpty -d shell
cat $seen
