// Command oracle prints Argo's own verdict on manifests: what `argo lint --offline` says of each file of a folder, a line
// of JSON each. Nothing of the verdict is ours; this only finds the files, and lives on where Argo does not.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// Result is what Argo says of one run of its linter.
type Result struct {
	// The file, or the folder of a set, relative to the folder that was given, with slashes.
	File string `json:"file"`
	// "accepted" or "refused" where the linter ends with 0 or not, "crash" where it panics or does not end.
	Verdict string `json:"verdict"`
	// Why the run as a whole fails, where no object is to blame.
	Message string   `json:"message,omitempty"`
	Objects []Object `json:"objects"`
}

// Object is one object that Argo looked at; it accepts those without a message.
type Object struct {
	// The file of a set that it is in.
	File    string `json:"file,omitempty"`
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	Message string `json:"message,omitempty"`
}

const workerFlag = "--answer-runs-from-stdin"

func main() {
	if len(os.Args) == 2 && os.Args[1] == workerFlag {
		work(os.Stdin, os.Stdout)
		return
	}
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: oracle FOLDER")
		os.Exit(2)
	}
	runs, err := findRuns(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	err = superviseRuns(runs, func(result Result) error {
		line, err := json.Marshal(result)
		if err != nil {
			return err
		}
		_, err = out.Write(append(line, '\n'))
		return err
	})
	if err != nil {
		out.Flush()
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
