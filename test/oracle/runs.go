package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Run is one run of the linter: a file, or all files of a set.
type Run struct {
	// How the run is called in its result.
	Name string
	// The argument that `argo lint --offline` would be given.
	Path string
}

// A folder of this name is linted as a whole, so that its files may refer to each other.
const setPrefix = "set-"

var manifestExtensions = map[string]bool{".yaml": true, ".yml": true, ".json": true}

// verdictsFile holds what a folder's verdicts are expected to be, and is no manifest.
const verdictsFile = "verdicts.json"

// findRuns lists the runs of a folder in the order of their names, or the one run of a file.
func findRuns(root string) ([]Run, error) {
	if info, err := os.Stat(root); err != nil {
		return nil, err
	} else if !info.IsDir() {
		return []Run{{Name: filepath.Base(root), Path: root}}, nil
	}
	var runs []Run
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		switch {
		case entry.IsDir() && path != root && strings.HasPrefix(entry.Name(), setPrefix):
			runs = append(runs, Run{Name: name, Path: path})
			return filepath.SkipDir
		case !entry.IsDir() && name != verdictsFile && manifestExtensions[filepath.Ext(path)]:
			runs = append(runs, Run{Name: name, Path: path})
		}
		return nil
	})
	return runs, err
}
